"""Duibiao every night at two (每天凌晨两点运行对标)."""

import subprocess
from datetime import timedelta

import pendulum
from airflow.decorators import dag, task
from airflow.exceptions import AirflowException, AirflowFailException

HOME = "/opt/duibiao"
COMMAND = [f"{HOME}/duibiao", "nightly", "--settings", f"{HOME}/jobs/nightly.yaml"]

DONE, SOME_UNREADABLE, WRONG_REQUEST = 0, 1, 2


@dag(
    dag_id="duibiao_nightly",
    schedule="0 2 * * *",
    start_date=pendulum.datetime(2025, 1, 1, tz="Asia/Shanghai"),
    catchup=False,
    max_active_runs=1,
    tags=["duibiao"],
)
def duibiao_nightly():
    @task(
        retries=2,
        retry_delay=timedelta(minutes=15),
        execution_timeout=timedelta(hours=6),
    )
    def nightly():
        code = subprocess.run(COMMAND, check=False).returncode
        if code == WRONG_REQUEST:
            raise AirflowFailException("The settings are wrong; the log says what to mend")
        if code not in (DONE, SOME_UNREADABLE):
            raise AirflowException(f"Nothing was published (exit code {code})")
        return code

    nightly()


duibiao_nightly()
