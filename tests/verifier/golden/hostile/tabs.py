if True:
	print("a")  # => a
	print("b")
	# => b
