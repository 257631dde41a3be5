#!/usr/bin/env bash
#
# Runs a command of the program on a standalone Spark cluster: standalone.sh MASTER COMMAND..., such as
#
#   standalone.sh spark://主机:7077 run hdfs://主机/收件箱 --data hdfs://主机/数据 --out /srv/duibiao
#
# Needs SPARK_HOME, and DUIBIAO_STAGED, the folder that "stage" has filled.
set -euo pipefail
export LC_ALL=C.UTF-8

master=$1
shift

jvm="-Dduibiao.home=\"$DUIBIAO_STAGED\" -Dfile.encoding=UTF-8 -Duser.timezone=Asia/Shanghai -Djava.awt.headless=true"
exec "$SPARK_HOME/bin/spark-submit" \
  --master "$master" \
  --deploy-mode client \
  --name duibiao \
  --class duibiao.cli.Duibiao \
  --jars "$(printf '%s\n' "$DUIBIAO_STAGED"/lib/*.jar | paste -sd ,)" \
  --conf "spark.driver.extraJavaOptions=$jvm" \
  --conf "spark.executor.extraJavaOptions=$jvm" \
  --conf spark.executorEnv.LC_ALL=C.UTF-8 \
  "$DUIBIAO_STAGED/duibiao.jar" "$@"
