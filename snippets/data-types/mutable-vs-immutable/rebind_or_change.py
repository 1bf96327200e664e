on_call = ["Ines", "Omar"]
rota = on_call
rota += ["Lena"]
print(on_call, rota is on_call)  # => ['Ines', 'Omar', 'Lena'] True

version = (3, 11)
supported = version
supported += (7,)
print(version, supported is version)  # => (3, 11) False

status = "paid"
label = status
label += " late"
print(status, label is status)  # => paid False
