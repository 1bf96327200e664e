import io
import sys


class AuditTrail:
    def __init__(self):
        self.entries = []

    def write(self, text):
        self.entries.append(text.strip())


def export(orders, out):
    for number, total in orders:
        out.write(f"{number};{total}\n")


orders = [("A-17", 250), ("A-18", 90)]
export(orders, sys.stdout)
# => A-17;250
# => A-18;90

memory, trail = io.StringIO(), AuditTrail()
export(orders, memory)
export(orders, trail)
print(memory.getvalue().splitlines() == trail.entries)  # => True
print(isinstance(trail, io.IOBase))  # => False
