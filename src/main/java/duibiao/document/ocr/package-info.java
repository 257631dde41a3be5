/**
 * Recognises what is printed in the picture of a scanned page. Off unless a reader is given an
 * {@code Ocr}; what it reads is marked {@code Confidence.OCR}, because every character may be
 * mistaken.
 *
 * <p>In: the picture of a page. Out: the {@code PageMarks} that a page of text would give. {@code
 * RasterRules} finds the ruling lines, {@code Tesseract} has a child process find the characters.
 */
package duibiao.document.ocr;
