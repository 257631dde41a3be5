package duibiao.benchmark.peer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.math3.linear.EigenDecomposition;
import org.apache.commons.math3.linear.MatrixUtils;
import org.apache.commons.math3.linear.RealMatrix;
import org.apache.commons.math3.ml.clustering.CentroidCluster;
import org.apache.commons.math3.ml.clustering.Clusterable;
import org.apache.commons.math3.ml.clustering.KMeansPlusPlusClusterer;
import org.apache.commons.math3.ml.distance.EuclideanDistance;
import org.apache.commons.math3.random.Well19937c;

/**
 * The departments of a district as points of a plane, near to each other where they are alike.
 *
 * <p>Classical multidimensional scaling of the distances of the peer sets (Torgerson,
 * <i>Multidimensional scaling</i>, 1952), and k-means++ of the points with a fixed seed. An axis
 * has no meaning and no sign of its own; each is turned so that its farthest point is positive.
 *
 * @param spots in the order of their departments
 * @param shown share of the squared distances that two axes can show, a fraction
 */
public record DistrictMap(List<Spot> spots, double shown) {

  /** Most departments of a map, the largest ones: the work grows with their cube. */
  public static final int LIMIT = 300;

  private static final int SEED = 20260101;
  private static final int ROUNDS = 200;
  private static final double HALF = 0.5;

  /**
   * A department on the map.
   *
   * @param cluster number of its cluster from 1, in the order of departments
   */
  public record Spot(Member member, double x, double y, int cluster) {}

  public DistrictMap {
    spots = List.copyOf(spots);
  }

  /**
   * Draws the departments that disclose any feature.
   *
   * @param profiles of one district, level and year, each department once
   * @param clusters number of clusters to make
   */
  public static DistrictMap of(List<Profile> profiles, int clusters) {
    FeatureSpace space = new FeatureSpace(largest(profiles));
    int count = space.pool().size();
    if (count < 3) {
      throw new IllegalArgumentException("Cannot draw a map: fewer than three departments");
    }
    EigenDecomposition axes = new EigenDecomposition(centred(space));
    double[] x = axis(axes, 0);
    double[] y = axis(axes, 1);
    double all = 0;
    for (double value : axes.getRealEigenvalues()) {
      all += Math.max(0, value);
    }
    double two = Math.max(0, axes.getRealEigenvalue(0)) + Math.max(0, axes.getRealEigenvalue(1));
    return new DistrictMap(spots(space.pool(), x, y, clusters), all == 0 ? 1 : two / all);
  }

  private static List<Profile> largest(List<Profile> profiles) {
    return profiles.stream()
        .filter(profile -> profile.sizeYuan() != null)
        .sorted(Comparator.comparing(Profile::sizeYuan).reversed().thenComparing(Profile::member))
        .limit(LIMIT)
        .toList();
  }

  /** −½ of the squared distances, with rows and columns that sum to zero. */
  private static RealMatrix centred(FeatureSpace space) {
    int count = space.pool().size();
    double[][] squares = new double[count][count];
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < i; j++) {
        double distance = space.between(i, j).orElseThrow().value();
        squares[i][j] = distance * distance;
        squares[j][i] = squares[i][j];
      }
    }
    double[] means = new double[count];
    double mean = 0;
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        means[i] += squares[i][j] / count;
      }
      mean += means[i] / count;
    }
    for (int i = 0; i < count; i++) {
      for (int j = 0; j < count; j++) {
        squares[i][j] = -HALF * (squares[i][j] - (means[i] + means[j]) + mean);
      }
    }
    return MatrixUtils.createRealMatrix(squares);
  }

  private static double[] axis(EigenDecomposition axes, int index) {
    double[] axis =
        axes.getEigenvector(index)
            .mapMultiply(Math.sqrt(Math.max(0, axes.getRealEigenvalue(index))))
            .toArray();
    double farthest = 0;
    for (double value : axis) {
      farthest = Math.abs(value) > Math.abs(farthest) ? value : farthest;
    }
    for (int i = 0; i < axis.length && farthest < 0; i++) {
      axis[i] = -axis[i];
    }
    return axis;
  }

  private static List<Spot> spots(List<Profile> pool, double[] x, double[] y, int clusters) {
    List<Integer> order = new ArrayList<>();
    for (int i = 0; i < pool.size(); i++) {
      order.add(i);
    }
    order.sort(Comparator.comparing(i -> pool.get(i).member()));
    List<Point> points = order.stream().map(i -> new Point(i, x[i], y[i])).toList();
    Map<Integer, Integer> clusterOf = new HashMap<>();
    List<CentroidCluster<Point>> found =
        new KMeansPlusPlusClusterer<Point>(
                Math.min(clusters, points.size()),
                ROUNDS,
                new EuclideanDistance(),
                new Well19937c(SEED))
            .cluster(points);
    for (int cluster = 0; cluster < found.size(); cluster++) {
      for (Point point : found.get(cluster).getPoints()) {
        clusterOf.put(point.index, cluster);
      }
    }
    Map<Integer, Integer> numbers = new HashMap<>();
    List<Spot> spots = new ArrayList<>();
    for (int i : order) {
      numbers.putIfAbsent(clusterOf.get(i), numbers.size() + 1);
      spots.add(new Spot(pool.get(i).member(), x[i], y[i], numbers.get(clusterOf.get(i))));
    }
    return spots;
  }

  private record Point(int index, double x, double y) implements Clusterable {

    @Override
    public double[] getPoint() {
      return new double[] {x, y};
    }
  }
}
