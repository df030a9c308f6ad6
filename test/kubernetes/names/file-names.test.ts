import { fileNameFault } from '../../../src/kubernetes/names/file-names';

test.each(['con', 'CON', 'prn', 'aux', 'nul', 'Nul.yaml', 'aux.prod', 'com1', 'com0', 'lpt9', 'LPT1.a.b', 'com¹', 'conin$'])('Windows keeps %s for a device', (name) => {
  expect(fileNameFault(name)).toBe(`Windows keeps "${name.split('.')[0]}" for a device, so that no folder or file can have the name there`);
});

test.each(['a.', 'a ', 'a. '])('a name does not end with a dot or a blank: %j', (name) => {
  expect(fileNameFault(name)).toBe('Windows takes no name that ends with a dot or a blank');
});

test.each(['console', 'con1', 'com', 'com10', 'lpt', 'a.con', 'null', 'auxiliary', 'web', '', undefined, 3])('other names pass: %j', (name) => {
  expect(fileNameFault(name)).toBeUndefined();
});
