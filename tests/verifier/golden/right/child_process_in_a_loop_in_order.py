import subprocess

for number in range(2):
    print("before", number)
    subprocess.run(["echo", f"child {number}"], check=True)
    print("after", number)
# => before 0
# => child 0
# => after 0
# => before 1
# => child 1
# => after 1
