/**
 * Games to be read: as they were played, or as they would have been.
 *
 * <p>Start with {@link mufakat.report.transcript.Transcript}; {@link mufakat.report.transcript.WhatIfTranscript} tells a
 * changed game from the change on. Both are printed by the face that speaks in lines.
 *
 * <p>Imports {@code face.plain}, {@code view}, {@code engine.replay}, {@code save} and {@code words}.
 */
package mufakat.report.transcript;
