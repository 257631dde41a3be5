#!/usr/bin/env bash
#
# Runs a command of the program on YARN: yarn.sh COMMAND..., such as
#
#   yarn.sh run hdfs:///预算公开/收件箱 --data hdfs:///预算公开/数据 --out /srv/duibiao
#
# Needs SPARK_HOME, HADOOP_CONF_DIR, and DUIBIAO_STAGED, the folder that "stage" has filled.
set -euo pipefail
export LC_ALL=C.UTF-8

jvm="-Dduibiao.home=\"$DUIBIAO_STAGED\" -Dfile.encoding=UTF-8 -Duser.timezone=Asia/Shanghai -Djava.awt.headless=true"
exec "$SPARK_HOME/bin/spark-submit" \
  --master yarn \
  --deploy-mode client \
  --name duibiao \
  --class duibiao.cli.Duibiao \
  --jars "$(printf '%s\n' "$DUIBIAO_STAGED"/lib/*.jar | paste -sd ,)" \
  --conf "spark.driver.extraJavaOptions=$jvm" \
  --conf "spark.executor.extraJavaOptions=$jvm" \
  --conf spark.executorEnv.LC_ALL=C.UTF-8 \
  "$DUIBIAO_STAGED/duibiao.jar" "$@"
