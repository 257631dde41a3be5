/** The reader of plain text: a paragraph a line, and tab-separated tables. */
package duibiao.document.text;
