package duibiao.document.layout;

/** What stands on a page between what is above and what is below it. */
sealed interface PageItem permits Line, TablePart, UnruledTable {

  /** Distance from the top of the page. */
  double top();
}
