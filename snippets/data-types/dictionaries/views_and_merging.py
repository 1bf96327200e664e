defaults = {"retries": 3, "timeout": 30}
names = defaults.keys()
defaults["verify"] = True
print(names)  # => dict_keys(['retries', 'timeout', 'verify'])

options = {"timeout": 5, "cache": "off"}
print(sorted(names & options.keys()), sorted(options.keys() - names))  # => ['timeout'] ['cache']

print(defaults | options)  # => {'retries': 3, 'timeout': 5, 'verify': True, 'cache': 'off'}
print({**options, **defaults})  # => {'timeout': 30, 'cache': 'off', 'retries': 3, 'verify': True}

for name in list(options):
    if options[name] == "off":
        del options[name]
print(options)  # => {'timeout': 5}

for name in options:
    options[name + "_copy"] = 0
# => RuntimeError: dictionary changed size during iteration
