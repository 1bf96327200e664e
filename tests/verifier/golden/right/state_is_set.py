import builtins
import os

builtins.leftover = os.environ["LEFTOVER"] = "here"
with open("leftover.txt", "w") as file:
    print("here", file=file)
print(leftover)  # => here
