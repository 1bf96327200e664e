import pickle
import subprocess
import sys

READER = """
import pickle
try:
    pickle.load(open("order.pickle", "rb"))
except AttributeError as error:
    print("reader:", type(error))
"""


class Order:
    pass


with open("order.pickle", "wb") as target:
    pickle.dump(Order(), target)

print(Order.__module__)  # => __main__
subprocess.run([sys.executable, "-c", READER], check=True)  # => reader: <class 'AttributeError'>
