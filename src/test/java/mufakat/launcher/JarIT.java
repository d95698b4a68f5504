package mufakat.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;

/** The one jar that is handed on. */
class JarIT {
    @Test
    void runsByItselfAndKeepsTheVersionsOfItsLibrariesForNewerJavas() throws Exception {
        try (JarFile jar = jar()) {
            Attributes manifest = jar.getManifest().getMainAttributes();
            assertThat(manifest.getValue(Attributes.Name.MAIN_CLASS)).isEqualTo("mufakat.Main");
            assertThat(jar.isMultiRelease()).isTrue();
        }
    }

    @Test
    void carriesEveryLicenceAndNoSignature() throws Exception {
        try (JarFile jar = jar()) {
            List<String> names = jar.stream().map(ZipEntry::getName).toList();
            assertThat(names)
                    .contains("META-INF/LICENSE", "META-INF/NOTICE", "META-INF/licences/LGPL-3.0.txt")
                    .contains("META-INF/services/com.fasterxml.jackson.core.JsonFactory")
                    .noneMatch(name -> name.matches("META-INF/.*\\.(SF|DSA|RSA)"))
                    .doesNotHaveDuplicates();
            String notice = new String(
                    jar.getInputStream(jar.getEntry("META-INF/NOTICE")).readAllBytes(), StandardCharsets.UTF_8);
            assertThat(notice).contains("Lanterna", "Jackson JSON processor");
        }
    }

    @Test
    void carriesTheChartLibraryOnceAndThePagesOfOurs() throws Exception {
        try (JarFile jar = jar()) {
            List<String> names = jar.stream().map(ZipEntry::getName).toList();
            assertThat(names)
                    .contains("mufakat/report/page.css", "mufakat/report/graph.mustache")
                    .filteredOn(name -> name.contains("webjars") && !name.endsWith("/"))
                    .containsExactly("META-INF/resources/webjars/echarts/5.5.0/echarts.min.js");
        }
    }

    private static JarFile jar() throws Exception {
        return new JarFile(System.getProperty("mufakat.jar"));
    }
}
