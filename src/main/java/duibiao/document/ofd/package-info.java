/**
 * The reader of OFD (GB/T 33190), the layout format of Chinese offices. Its pages are laid out as
 * those of PDF, so glyphs and rules go to {@link duibiao.document.layout.Layout}.
 *
 * <p>In: bytes. Out: a {@link duibiao.document.Document}. {@code Parts} inflates the XML parts of
 * the package in memory and within bounds, {@code Book} finds pages, templates and resources,
 * {@code PageScanner} collects what a page shows. Nothing is unpacked to disk; fonts, images,
 * annotations, seals and attachments are never opened.
 */
package duibiao.document.ofd;
