phone = "+49 (0)30 1234"

print(phone.replace("(0)", ""))  # => +49 30 1234
print(phone.translate(str.maketrans({"(": None, ")": None, " ": "-"})))
# => +49-030-1234
print("00" + phone[1:])  # => 0049 (0)30 1234

characters = list(phone)  # many single edits: change a list, join once
characters[0] = "00"
print("".join(characters))  # => 0049 (0)30 1234

packet = bytearray(b"\x01hello")  # octets that change in place
packet[0] = 2
print(packet)  # => bytearray(b'\x02hello')
