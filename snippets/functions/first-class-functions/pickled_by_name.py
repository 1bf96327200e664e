import pickle
from operator import itemgetter
from textwrap import shorten


def make_shortener(width):
    def shorten_to_width(text):
        return shorten(text, width)

    return shorten_to_width


data = pickle.dumps(shorten, protocol=0)
print(data)  # => b'ctextwrap\nshorten\np0\n.'
print(pickle.loads(data) is shorten)  # => True

print(pickle.loads(pickle.dumps(itemgetter("id")))({"id": "A-17"}))  # => A-17
print(make_shortener(10)("a long label"))  # => a [...]
try:
    pickle.dumps(make_shortener(20))
except (AttributeError, pickle.PicklingError) as error:
    print("make_shortener.<locals>" in str(error))  # => True
