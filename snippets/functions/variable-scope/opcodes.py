import dis

rate = 1.19


def make_gross(places):
    def gross(net):
        return round(net * rate, places)

    return gross


print(make_gross(2)(50))  # => 59.5
for instruction in dis.get_instructions(make_gross(2)):
    if instruction.opname.startswith("LOAD"):
        print(instruction.opname, instruction.argval)
# => LOAD_GLOBAL round
# <3.14 => LOAD_FAST net
# 3.14+ => LOAD_FAST_BORROW net
# => LOAD_GLOBAL rate
# => LOAD_DEREF places
