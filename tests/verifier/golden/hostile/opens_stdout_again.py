import sys

with open(1, "w", closefd=False) as file:
    file.write("through the descriptor\n")
# => through the descriptor
with open("/dev/stdout", "w") as file:
    file.write("through the device\n")
# => through the device
print(sys.stdout.fileno())  # => 1
