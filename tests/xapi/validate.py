"""Has ralph's models read every statement of a file; says how many, or stops at the first that is refused."""

import json
import sys

from ralph.models.xapi.base.statements import BaseXapiStatement

with open(sys.argv[1], encoding="utf-8") as file:
    statements = json.load(file)
for statement in statements:
    BaseXapiStatement.model_validate(statement)
print(len(statements))
