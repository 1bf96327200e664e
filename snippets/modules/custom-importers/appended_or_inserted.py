import sys
from importlib import import_module


class Recorder:
    def find_spec(self, name, path=None, target=None):
        print("asked for", name)


recorder = Recorder()

sys.meta_path.append(recorder)
import colorsys

try:
    import invoice_archive  # => asked for invoice_archive
except ModuleNotFoundError:
    print("nobody had it")  # => nobody had it

sys.meta_path.remove(recorder)
sys.meta_path.insert(0, recorder)
del sys.modules["colorsys"]
import_module("colorsys")  # => asked for colorsys
