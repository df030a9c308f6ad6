import { compileCel } from '../../../src/kubernetes/cel/compile';
import { celText, celValue } from '../../../src/kubernetes/cel/engine/values';

const self = celValue({ name: 'web', ports: [80, 443], ratio: 1.5, labels: { app: 'web' }, empty: [], nothing: null });

function evaluate(expression: string): string {
  const outcome = compileCel(expression, ['self', 'oldSelf']).evaluate({ self });
  return outcome.kind === 'value' ? celText(outcome.value) : `${outcome.by}: ${outcome.message}`;
}

const CASES: Readonly<Record<string, readonly (readonly [expression: string, value: string])[]>> = {
  'the language': [
    ['self.ports[0] == 80', 'true'],
    ['self.ports == [80, 443]', 'true'],
    ['self.ratio > 1 && self.ports[0] > 1.5', 'true'],
    ['has(self.name) && !has(self.other)', 'true'],
    ['self.labels.all(key, self.labels[key] == "web")', 'true'],
    ['"app" in self.labels && 80 in self.ports', 'true'],
    ['self.ports.exists_one(port, port == 80)', 'true'],
    ['self.ports.map(port, port + 1)', '[81, 444]'],
    ['type(self.name) == string && type(self.ports[0]) == int', 'true'],
    ['self.nothing == null', 'true'],
    ['self.other == 1 || self.name == "web"', 'true'],
    ['self.other == 1', 'rule: No such key: other'],
    ['has(self.list[0].name) || has(self.labels.app)', 'true'],
    ['has(self.ports[0].name)', "engine: has() asks for the field 'name' of a value that has no fields"],
  ],
  'comprehensions of two variables': [
    ['self.ports.all(index, port, port > index) && self.labels.exists(key, value, key == "app" && value == "web")', 'true'],
    ['self.ports.existsOne(index, port, index == 0)', 'true'],
    ['self.ports.all(index, port, port.unknown > 0)', 'rule: No such key: unknown'],
    ['self.ports.transformList(index, port, port > 80, index)', '[1]'],
    ['self.labels.transformMap(key, value, key + value)', '{app: appweb}'],
  ],
  'strings': [
    ['"hello".charAt(4)', 'o'],
    ['"hello".charAt(5)', ''],
    ['"é😀x".indexOf("x") == 2 && "é😀x".substring(2) == "x"', 'true'],
    ['"hello".charAt(6)', 'rule: index out of range: 6'],
    ['"hello".indexOf("l") == 2 && "hello".lastIndexOf("l") == 3', 'true'],
    ['["a", "b"].join("-")', 'a-b'],
    ['"HELLÖ".lowerAscii()', 'hellÖ'],
    ['"hellö".upperAscii()', 'HELLö'],
    ['"a.b.c".replace(".", "-")', 'a-b-c'],
    ['"a.b.c".replace(".", "-", 1)', 'a-b.c'],
    ['"a.b.c".split(".")', '[a, b, c]'],
    ['"hello".substring(1, 3)', 'el'],
    ['" x ".trim()', 'x'],
    ['"%s is %d, %.2f, %x, 100%%".format(["port", 80, 1.5, 255])', 'port is 80, 1.50, ff, 100%'],
    ['"%s".format([[1, "a", {"b": 2}]])', '[1, "a", {"b":2}]'],
    ['"%s %s".format(["a"])', 'rule: format: index 1 out of range'],
  ],
  'lists and sets': [
    ['[1, 2, 2].isSorted() && ![2, 1].isSorted()', 'true'],
    ['self.ports.sum() == 523', 'true'],
    ['self.ports.min() == 80 && self.ports.max() == 443', 'true'],
    ['self.empty.max()', 'rule: min/max called on empty list'],
    ['self.ports.indexOf(443) == 1 && [1, 2, 1].lastIndexOf(1) == 2', 'true'],
    ['[1, 1, 2].distinct()', '[1, 2]'],
    ['sets.contains([1, 2], [2]) && !sets.contains([1], [2])', 'true'],
    ['sets.equivalent([1, 2], [2, 1, 1])', 'true'],
    ['sets.intersects([1, 2], [2, 3]) && !sets.intersects([1], [2])', 'true'],
  ],
  'regular expressions, in the syntax of RE2': [
    ['"Hello".matches("(?i)^hello$")', 'true'],
    ['"a-b".matches("^[[:alpha:]-]+$")', 'true'],
    ['"abc 123".find("[0-9]+")', '123'],
    ['"1 2 3".findAll("[0-9]", 2)', '[1, 2]'],
    ['"x".matches("(?=x)")', 'engine: the regular expression "(?=x)" has no equal here'],
  ],
  'optional values': [
    ['self.?other.orValue("none")', 'none'],
    ['self.?labels.?app.hasValue()', 'true'],
    ['self.labels[?"tier"].orValue("front")', 'front'],
    ['optional.ofNonZeroValue("").hasValue()', 'false'],
    ['self.?name.optMap(name, name + "!").orValue("none")', 'web!'],
    ['self.?other.optMap(name, name + "!").orValue("none")', 'none'],
    ['self.?name.optFlatMap(name, optional.none()).hasValue()', 'false'],
  ],
  'URLs': [
    ['isURL("https://example.com:8080/a?b=c") && !isURL("example.com")', 'true'],
    ['url("https://example.com:443/a").getPort()', '443'],
    ['url("https://example.com:443/a").getHost()', 'example.com:443'],
    ['url("https://[::1]:80/").getHostname()', '::1'],
    ['url("https://example.com").getEscapedPath()', ''],
    ['url("https://example.com/a%20b?k=v").getEscapedPath()', '/a%20b'],
    ['url("https://example.com/?k=v").getQuery()', '{k: [v]}'],
    ['url("https://example.com").getScheme()', 'https'],
    ['url("nothing")', 'rule: invalid URI for request: nothing'],
  ],
  'addresses': [
    ['isIP("192.168.0.1") && isIP("::1") && !isIP("192.168.0.256") && !isIP("01.2.3.4")', 'true'],
    ['ip("2001:db8::1").family() == 6', 'true'],
    ['ip.isCanonical("2001:DB8::1")', 'false'],
    ['ip("127.0.0.1").isLoopback() && ip("10.0.0.1").isGlobalUnicast()', 'true'],
    ['ip("::1") == ip("0:0::1")', 'true'],
    ['cidr("10.0.0.0/8").containsIP("10.1.2.3")', 'true'],
    ['cidr("10.0.0.0/8").containsCIDR("10.1.0.0/16") && !cidr("10.0.0.0/8").containsCIDR("0.0.0.0/0")', 'true'],
    ['string(cidr("10.1.2.3/8").masked())', '10.0.0.0/8'],
    ['cidr("10.0.0.0/33")', 'rule: network address parse error: 10.0.0.0/33'],
  ],
  'quantities': [
    ['quantity("500m").isLessThan(quantity("1")) && quantity("1Gi").isGreaterThan(quantity("1G"))', 'true'],
    ['quantity("1Ki").asInteger() == 1024', 'true'],
    ['quantity("1.5").isInteger()', 'false'],
    ['quantity("1").add(quantity("500m")).compareTo(quantity("1500m")) == 0', 'true'],
    ['isQuantity("1Gi") && !isQuantity("1GB")', 'true'],
    ['quantity("abc")', "rule: quantities must match the form of '500m' or '1Gi': abc"],
  ],
  'times': [
    ['duration("1h30m") > duration("89m")', 'true'],
    ['timestamp("2026-01-31T12:00:00Z").getFullYear() == 2026', 'true'],
    ['timestamp("2026-01-31T12:00:00Z") - duration("1h") == timestamp("2026-01-31T11:00:00Z")', 'true'],
    ['string(duration("90s"))', '90s'],
  ],
  'formats': [
    ['format.dns1123Label().validate("my-name").hasValue()', 'false'],
    ['format.dns1123Label().validate("My-Name").hasValue()', 'true'],
    ['format.qualifiedName().validate("example.com/x").hasValue()', 'false'],
    ['format.named("labelValue").value().validate("-x").hasValue()', 'true'],
  ],
  'semantic versions': [
    ['semver("1.2.3").isLessThan(semver("1.10.0"))', 'true'],
    ['semver("1.0.0-rc.1").compareTo(semver("1.0.0")) == -1', 'true'],
    ['isSemver("1.2") || isSemver("v1.2.3")', 'false'],
  ],
};

describe.each(Object.entries(CASES))('%s', (_library, cases) => {
  test.each(cases)('%s is %s', (expression, value) => {
    expect(evaluate(expression)).toBe(value);
  });
});
