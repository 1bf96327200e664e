import subprocess
import sys


def python(*arguments: str) -> None:
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True)
    print(done.stdout.strip() or done.stderr.splitlines()[-1])


python("shop/invoice.py")
# => ImportError: attempted relative import with no known parent package
python("-m", "shop.invoice")  # => rate 0.19, my parent is 'shop'
