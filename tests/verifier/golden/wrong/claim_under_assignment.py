total = 1 + 1
# => 2
print("done")  # => done
