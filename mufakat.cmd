@echo off
rem Starts Mufakat on Windows, after building it when it was never built.
rem After an update, delete the folder .mufakat beside this file to have it built again.
setlocal
set "HOME_FOLDER=%~dp0."
set "RUN=%~dp0.mufakat"

set "JAVA=java"
if defined JAVA_HOME if exist "%JAVA_HOME%\bin\java.exe" set "JAVA=%JAVA_HOME%\bin\java.exe"
if exist "%RUN%\mufakat.jar" goto run

"%JAVA%" --version >nul 2>nul
if errorlevel 1 (
    echo mufakat: needs Java 17 or newer, and finds none on the PATH.>&2
    exit /b 69
)
where mvn >nul 2>nul
if errorlevel 1 (
    echo mufakat: must be built first, and there is no Maven ^(mvn^) on the PATH.>&2
    exit /b 69
)
if not exist "%RUN%" mkdir "%RUN%"
echo mufakat: building the game; the first time this takes a minute or two.>&2
call mvn -B -q -f "%~dp0pom.xml" -Dquick -Dmaven.test.skip=true package >"%RUN%\build.log" 2>&1
if errorlevel 1 (
    type "%RUN%\build.log" >&2
    echo mufakat: the build failed; what it said stands above.>&2
    exit /b 69
)
rem Copied and moved into place, so that a copy cut short is never taken for the game.
copy /y "%~dp0target\mufakat.jar" "%RUN%\mufakat.jar.new" >nul && move /y "%RUN%\mufakat.jar.new" "%RUN%\mufakat.jar" >nul
if errorlevel 1 (
    echo mufakat: cannot write "%RUN%\mufakat.jar".>&2
    exit /b 69
)
"%JAVA%" -XX:ArchiveClassesAtExit="%RUN%\mufakat.jsa" -Xlog:disable -Xlog:all=off -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Dmufakat.home="%HOME_FOLDER%" -jar "%RUN%\mufakat.jar" --warm-up >nul 2>nul <nul

:run
set "QUICK=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmn8m -XX:-UsePerfData -XX:+UnlockDiagnosticVMOptions -XX:GuaranteedSafepointInterval=0 -XX:AsyncDeflationInterval=60000"
for %%c in (playtest history) do if "%~1"=="%%c" set "QUICK="
if "%~1"=="compare" set "QUICK=-XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Xmx850m"
"%JAVA%" -XX:+IgnoreUnrecognizedVMOptions -XX:+AutoCreateSharedArchive -XX:SharedArchiveFile="%RUN%\mufakat.jsa" -Xlog:disable -Xlog:all=off %QUICK% -Dmufakat.home="%HOME_FOLDER%" -Dmufakat.command="%~f0" -jar "%RUN%\mufakat.jar" %*
exit /b %errorlevel%
