print("a"); print("b")
# => a
# => b
if True: print("c")  # => c
