import os

print("b")  # => b
os.write(250, b"rubbish rubbish\n")
