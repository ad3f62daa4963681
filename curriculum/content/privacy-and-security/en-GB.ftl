title = Privacy and security
summary = Keeping our details, accounts and money safe.
