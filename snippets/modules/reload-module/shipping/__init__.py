print("running", __name__)
from shipping import rates

sent: list[str] = []
if "cache" not in globals():
    cache: dict[str, str] = {}
