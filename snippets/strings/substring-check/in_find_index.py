line = "ERROR payment 502 from gateway, payment retried"

print("payment" in line, "refund" in line)  # => True False
print(line.find("payment"), line.rfind("payment"), line.find("refund"))
# => 6 32 -1
print(line.count("payment"))  # => 2

if line.find("ERROR"):
    print("not reached: ERROR is found at 0, which is false")
if line.find("refund"):
    print("reached: -1 is true")  # => reached: -1 is true

print("" in line, "" in "", line.find(""))  # => True True 0
line.index("refund")  # => ValueError: substring not found
