print("a")  #=> a
