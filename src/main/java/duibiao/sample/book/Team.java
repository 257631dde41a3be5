package duibiao.sample.book;

/**
 * The people of a department who are paid alike: its administration, or its institutions.
 *
 * @param administrative whether they are the administration (行政), not institutions (事业)
 * @param staff people in service
 * @param retirees retired people whom the department still looks after
 */
record Team(boolean administrative, int staff, int retirees) {

  static Team of(boolean administrative, int staff, double retirees) {
    return new Team(administrative, staff, (int) (staff * retirees));
  }

  /** The team a year later: a few come and go, and so do the retired. */
  Team nextYear(Draws draws) {
    int change = (int) Math.round(staff * draws.between(-0.03, 0.03));
    int retired = draws.between(-1 - staff / 100, 1 + staff / 100);
    return new Team(administrative, staff + change, Math.max(0, retirees + retired));
  }
}
