import subprocess
import sys


def python(*arguments: str) -> None:
    command = [sys.executable, *arguments]
    done = subprocess.run(command, capture_output=True, text=True)
    print(done.stdout, end="")
    if done.returncode:
        print(done.stderr.splitlines()[-1].removeprefix(f"{sys.executable}: "))


python("-m", "inventory")
# => running inventory
# => running __main__, parent 'inventory', path '.'
# => {'A-17': 12}
python("inventory")
# => running __main__, parent '', path 'inventory'
# => ImportError: attempted relative import with no known parent package
python("inventory/__main__.py")
# => running __main__, parent None, path 'inventory'
# => ImportError: attempted relative import with no known parent package
python("-m", "suppliers")
# => No module named suppliers.__main__; 'suppliers' is a package and cannot be directly executed
