#!/usr/bin/env bash
#
# Runs a command of the program on YARN: yarn.sh COMMAND..., such as
#
#   yarn.sh run hdfs:///预算公开/收件箱 --data hdfs:///预算公开/数据 --out /srv/duibiao
#
# Needs SPARK_HOME, HADOOP_CONF_DIR, and DUIBIAO_STAGED, the folder that "stage" has filled.
set -euo pipefail

# Only the master differs.
exec "$(dirname "$(readlink -f "${BASH_SOURCE[0]}")")/standalone.sh" yarn "$@"
