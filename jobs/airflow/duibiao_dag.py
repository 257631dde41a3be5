"""Duibiao every night at two (每天凌晨两点运行对标). For Airflow 2.4 and newer, and Airflow 3."""

import subprocess
from datetime import timedelta

import pendulum
from airflow.exceptions import AirflowException, AirflowFailException

try:
    from airflow.sdk import dag, task
except ImportError:  # Airflow 2
    from airflow.decorators import dag, task

HOME = "/opt/duibiao"
COMMAND = [f"{HOME}/duibiao", "nightly", "--settings", f"{HOME}/jobs/nightly.yaml"]

DONE, SOME_UNREADABLE, WRONG_REQUEST = 0, 1, 2


def run():
    """Prints what the run tells, for the log of the task, and returns its exit code."""
    with subprocess.Popen(
        COMMAND,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
        errors="replace",
    ) as process:
        try:
            for line in process.stdout:
                print(line, end="", flush=True)
        except BaseException:
            # The task is to end: so is the run, which leaves a record.
            process.terminate()
            raise
    return process.returncode


@dag(
    dag_id="duibiao_nightly",
    schedule="0 2 * * *",
    start_date=pendulum.datetime(2025, 1, 1, tz="Asia/Shanghai"),
    catchup=False,
    max_active_runs=1,
    # Of all tries together: none runs after eight.
    dagrun_timeout=timedelta(hours=6),
    tags=["duibiao"],
)
def duibiao_nightly():
    @task(
        retries=2,
        retry_delay=timedelta(minutes=15),
        execution_timeout=timedelta(hours=5),
    )
    def nightly():
        code = run()
        if code == WRONG_REQUEST:
            raise AirflowFailException("The settings are wrong; the log says what to mend")
        if code not in (DONE, SOME_UNREADABLE):
            raise AirflowException(f"The run failed, see its log (exit code {code})")
        return code

    nightly()


duibiao_nightly()
