package duibiao.document.word;

/** What a document, a cell or a text box holds, one after another. */
sealed interface Piece permits Text, Table {}
