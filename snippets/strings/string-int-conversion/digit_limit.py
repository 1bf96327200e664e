import sys

print(sys.get_int_max_str_digits())  # => 4300
posted = "9" * 5000
try:
    int(posted)
except ValueError as error:
    print(str(error).partition(":")[0])
    # => Exceeds the limit (4300 digits) for integer string conversion

number = 10**5000  # computing is not limited, only the way to and from decimal text
try:
    print(number)
except ValueError:
    print("printing it is limited as well")  # => printing it is limited as well
print(int("f" * 5000, 16) == 16**5000 - 1)  # => True
