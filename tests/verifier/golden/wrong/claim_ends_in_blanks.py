print("a")
# => a 
