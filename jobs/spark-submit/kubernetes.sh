#!/usr/bin/env bash
#
# Runs a command of the program on Kubernetes: kubernetes.sh https://APISERVER COMMAND..., such as
#
#   kubernetes.sh https://k8s:6443 run s3a://预算公开/收件箱 --data s3a://预算公开/数据 --out /reports
#
# Needs SPARK_HOME, DUIBIAO_IMAGE, an image of Spark with the staged folder as /opt/duibiao, and
# DUIBIAO_CLAIM, the persistent volume claim that the driver writes /reports to. May end with 0 although
# the run has failed: README.md says where its exit code stands, and which service account it needs.
set -euo pipefail
export LC_ALL=C.UTF-8

server=$1
shift

home=/opt/duibiao
volume=spark.kubernetes.driver.volumes.persistentVolumeClaim.reports
jvm="-Dduibiao.home=$home -Dfile.encoding=UTF-8 -Duser.timezone=Asia/Shanghai -Djava.awt.headless=true"
exec "$SPARK_HOME/bin/spark-submit" \
  --master "k8s://$server" \
  --deploy-mode cluster \
  --name duibiao \
  --class duibiao.cli.Duibiao \
  --conf "spark.kubernetes.container.image=$DUIBIAO_IMAGE" \
  --conf "$volume.mount.path=/reports" \
  --conf "$volume.options.claimName=$DUIBIAO_CLAIM" \
  --conf "spark.driver.extraClassPath=$home/lib/*" \
  --conf "spark.executor.extraClassPath=$home/lib/*" \
  --conf "spark.driver.extraJavaOptions=$jvm" \
  --conf "spark.executor.extraJavaOptions=$jvm" \
  --conf spark.kubernetes.driverEnv.LC_ALL=C.UTF-8 \
  --conf spark.executorEnv.LC_ALL=C.UTF-8 \
  "local://$home/duibiao.jar" "$@"
