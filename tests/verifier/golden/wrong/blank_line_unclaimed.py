print("a\n\nb")
# => a
# => b
