print("\x1b[31mred\x1b[0m")  # => ␛[31mred␛[0m
print("50%\r100%")  # => 50%␍100%
print("nul\0")  # => nul␀
print("end\r")  # => end␍
