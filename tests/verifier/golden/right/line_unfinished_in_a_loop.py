for number in range(3):
    print(number, end=",")
print("end")  # => 0,1,2,end
