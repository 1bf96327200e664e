import io
import sys

print("a")  # => a
real, sys.stdout = sys.stdout, io.StringIO()
print("b")
sys.stdout, text = real, sys.stdout.getvalue()
print(repr(text))  # => 'b\n'
sys.stdout = io.TextIOWrapper(sys.stdout.buffer, write_through=True)
print("c")  # => c
sys.stdout = None
print("d")
