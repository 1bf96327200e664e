import sys
import sysconfig
from pathlib import Path


def label(entry: str) -> str:
    match Path(entry):
        case path if path == Path(__file__).parent:
            return "the script's folder"
        case path if path.name == "tools":
            return "PYTHONPATH"
        case path if path.suffix == ".zip":
            return "standard library in a zip"
        case path if path == Path(sysconfig.get_path("stdlib")):
            return "standard library"
        case path if path.name == "lib-dynload":
            return "extension modules"
    return "site-packages and what .pth files add"


print(*dict.fromkeys(map(label, sys.path)), sep="\n")
