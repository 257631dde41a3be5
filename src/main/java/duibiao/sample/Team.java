package duibiao.sample;

/**
 * The people of a department who are paid alike: its administration, or its institutions.
 *
 * @param administrative whether they are the administration (行政), not institutions (事业)
 * @param staff people in service
 * @param retirees retired people whom the department still looks after
 */
record Team(boolean administrative, int staff, int retirees) {

  static Team draw(boolean administrative, int staff, Draws draws) {
    return new Team(administrative, staff, (int) (staff * draws.between(0.15, 0.5)));
  }

  /** The team a year later: a few come and go, and more retire. */
  Team nextYear(Draws draws) {
    int change = (int) Math.round(staff * draws.between(-0.03, 0.03));
    return new Team(administrative, staff + change, retirees + draws.between(0, 1 + staff / 50));
  }
}
