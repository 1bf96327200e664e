import os

os.mkdir("below")
os.chdir("below")
print("a")  # => a
os.chdir("/")
os.makedirs(os.environ["TMPDIR"] + "/deep")
print("b")  # => b
