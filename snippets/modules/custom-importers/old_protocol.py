import sys


class OldFinder:
    def find_module(self, name, path=None):
        print("find_module", name)


sys.meta_path.insert(0, OldFinder())
import colorsys  # <3.12 => find_module colorsys

print(colorsys.__name__)  # => colorsys
