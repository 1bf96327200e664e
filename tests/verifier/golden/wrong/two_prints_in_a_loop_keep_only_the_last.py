for number in range(2):
    print("start", number)
    print("end", number)
# => start 1
# => end 1
