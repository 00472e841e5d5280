"""Of the plain view: no middleware and nothing else."""

ROOT_URLCONF = "benchmarks.serving.hello"
SECRET_KEY = "a benchmark's"  # noqa: S105 — guards nothing
ALLOWED_HOSTS = ["*"]
MIDDLEWARE: list[str] = []
