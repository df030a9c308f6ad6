import { Gateway } from '../../src/generator/exposure/gateway';
import { Ingress } from '../../src/generator/exposure/ingress';
import { LoadBalancer } from '../../src/generator/exposure/load-balancer';
import { NodePort } from '../../src/generator/exposure/node-port';
import { ANOTHER, wrong } from '../helpers/bad-input';
import { here, untyped } from '../helpers/repository';

wrong('a node port outside of the range', here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.at(80))] })),
  [
    'node-port-out-of-range', 'overlays.here.expose[0].nodePort', 'node port 80',
    'use a whole number from 30000 to 32767, or NodePort.any() to let the cluster pick one',
  ],
);
wrong('no platform', here((web) => ({ expose: [web.endpoint('http').publicly(untyped(undefined))] })),
  ['option-invalid', 'overlays.here.expose[0].platform', 'undefined', 'give an object'],
);
wrong('a platform that was not called', here((web) => ({ expose: [web.endpoint('http').publicly(untyped(LoadBalancer.gke))] })),
  [
    'option-invalid', 'overlays.here.expose[0].platform', 'function gke(options = {}) {\n    const { address, ...traffic } = (0, _optionproblems.readable)(options);\n    return {\n        id: (0, _optionproblems.platformId)(\'gke\', (0, _optionproblems.readable)(options)),\n        audiences: _platform.EVERYONE,\n        expose: ({ audience })=>({\n                service: (0, _traffic.balancerShape)(traffic, {\n                    annotations: {\n                        ...GKE_ANNOTATIONS[audience],\n                        ...address === undefined ? {} : {\n                            [ADDRESS]: address\n                        }\n                    }\n                })\n            }),\n        problems: ()=>(0, _optionproblems.optionProblems)(options, {\n                name: \'gke\',\n                shapes: {\n                    ..._optionproblems.BALANCER,\n                    address: (0, _shape.optional)(_optionproblems.word)\n                },\n                writes: WRITES,\n                lacking: {\n                    subnet: SUBNET\n                }\n            })\n    };\n}',
    'give an object',
  ],
);
wrong('an endpoint in place of an exposure', here((web) => untyped({ expose: [web.endpoint('http')] })),
  ['option-invalid', 'overlays.here.expose[0].platform', 'undefined', 'give an object'],
);
wrong('one endpoint in two ways', here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.any()), web.endpoint('http').publicly(LoadBalancer.gke())] })),
  [
    'exposure-duplicate', 'overlays.here.expose[1]', '"web" port "http", public, is already used by overlays.here.expose[0]',
    'expose each port at most once for each audience',
  ],
  [
    'exposure-duplicate', 'overlays.here.expose[1]', 'Service "web-public" (public ports of "web") is already used by overlays.here.expose[0]',
    'expose the ports of one application to one audience through one platform',
  ],
);
wrong('two ports of a Service in two ways', here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.any()), web.endpoint('admin').publicly(LoadBalancer.gke())] })),
  [
    'exposure-duplicate', 'overlays.here.expose[1]', 'Service "web-public" (public ports of "web") is already used by overlays.here.expose[0]',
    'expose the ports of one application to one audience through one platform',
  ],
);
wrong('an audience that the platform does not have', here((web) => ({ expose: [web.endpoint('http').internally(untyped(NodePort.any()))] })),
  [
    'audience-unsupported', 'overlays.here.expose[0]', 'node-port cannot serve the internal audience: whoever reaches it is not its choice',
    'use publicly(…), or another platform',
  ],
);
wrong('ranges of addresses that are none', here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.gke({ sourceRanges: ['10.0.0.1', '10.0.0.0/33'] }))] })),
  [
    'source-range-invalid', 'overlays.here.expose[0].gke.sourceRanges[0]', '"10.0.0.1"',
    'write a network by its first address, such as "203.0.113.0/24"',
  ],
  [
    'source-range-invalid', 'overlays.here.expose[0].gke.sourceRanges[1]', '"10.0.0.0/33"',
    'write a network by its first address, such as "203.0.113.0/24"',
  ],
);
wrong('what a platform does not have', here((web) => ({ expose: [web.endpoint('http').publicly(NodePort.any(untyped({ sourceRanges: ['10.0.0.0/8'] })))] })),
  [
    'option-unsupported', 'overlays.here.expose[0].nodePort.sourceRanges', 'nodePort has no "sourceRanges"',
    'a node port answers everyone: use a LoadBalancer that has "sourceRanges", or network policies (option "network" of the application)',
  ],
);
wrong('a pool of addresses that are none', here((web) => ({ expose: [web.endpoint('http').publicly(LoadBalancer.metalLb({ pool: 'My Pool', addresses: ['10.0.0.9-10.0.0.1'] }))] })),
  [
    'name-invalid', 'overlays.here.expose[0].metalLb.pool', 'pool "My Pool": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    'use lower case letters, digits, "-" and "."',
  ],
  [
    'address-pool-invalid', 'overlays.here.expose[0].metalLb.addresses[0]', '"10.0.0.9-10.0.0.1" is neither a range of addresses nor a CIDR',
    'write a range such as "192.168.10.240-192.168.10.250" (first address not above the last) or a CIDR such as "192.168.10.0/28"',
  ],
);
wrong('an Ingress without a class, at a host that is none', here((web) => ({ expose: [web.endpoint('http').publicly(Ingress.at('https://shop.example.com', untyped({})))] })),
  ['option-invalid', 'overlays.here.expose[0].ingress.className', 'undefined', 'give a name'],
  [
    'name-invalid', 'overlays.here.expose[0].ingress.hosts', '"https://shop.example.com": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    'give a DNS name without scheme and port, such as "shop.example.com" or "*.example.com"',
  ],
);
wrong('paths of an Ingress that are none', here((web) => ({
  expose: [web.endpoint('http').publicly(Ingress.at('shop.example.com', untyped({ className: 'nginx', paths: ['api', { path: '/x', pathType: 'Regex' }] })))],
})),
[
  'path-invalid', 'overlays.here.expose[0].ingress.paths[0]', '"api"',
  'start it with "/", without "//", "/../", "?", "#" and blanks; encode what is special',
],
['option-invalid', 'overlays.here.expose[0].ingress.paths[1].pathType', '"Regex"', 'give one of Prefix, Exact, ImplementationSpecific'],
);
wrong('a certificate from two places', here((web) => ({
  expose: [web.endpoint('http').publicly(Ingress.at('shop.example.com', untyped({ className: 'nginx', tls: { issuer: 'a', clusterIssuer: 'b' } })))],
})),
['option-invalid', 'overlays.here.expose[0].ingress.tls', 'two issuers', 'give a "secret" that exists, a "clusterIssuer" or an "issuer"'],
);
wrong('a Gateway by a name that none has', here((web) => ({ expose: [web.endpoint('http').publicly(Gateway.http('shop.example.com', { gateway: 'a/b/c' }))] })),
  [
    'name-invalid', 'overlays.here.expose[0].gateway.http.gateway', '"a/b/c": lower case letters, digits, "-" and "." only, each part starting and ending with a letter or digit',
    'give the name of the Gateway, or "namespace/name"',
  ],
);
wrong('parts that are more than the whole', here((web, api) => ({
  expose: [web.endpoint('http').publicly(Gateway.http('shop.example.com', { gateway: 'infra/public', split: [{ to: api.endpoint('http'), weight: 101 }] }))],
})),
['split-invalid', 'overlays.here.expose[0].gateway.http.split[0]', 'weight 101', 'give a whole number from 0 to 100'],
);
wrong('a port that the application does not have', here((web) => ({ expose: [web.endpoint(untyped('grpc')).publicly(NodePort.any())] })),
  ['port-unknown', 'overlays.here.expose[0]', 'port "grpc" of application "web", which has none of that name', 'use one of "http", "admin"'],
);
wrong('an application that the overlay leaves out', here((web) => ({ without: [web], expose: [web.endpoint('http').publicly(NodePort.any())] })),
  [
    'app-absent', 'overlays.here.expose[0]', 'application "web", which overlay "here" does not have',
    'keep the application there (with, without), or change what names it',
  ],
);

wrong('options of one load balancer at another', here((web, api) => ({
  expose: [
    web.endpoint('http').publicly(LoadBalancer.eks(untyped({ scheme: 'internal', subnets: 'a', targetType: 'pod' }))),
    web.endpoint('admin').internally(LoadBalancer.aks({ address: '10.0.0' })),
    api.endpoint('http').publicly(LoadBalancer.k3s(untyped({ sourceRanges: ['10.0.0.0/8'] }))),
  ],
})),
['option-unknown', 'overlays.here.expose[0].eks.scheme', 'there is no option "scheme"', ANOTHER],
['option-invalid', 'overlays.here.expose[0].eks.subnets', '"a"', 'give a list'],
['option-invalid', 'overlays.here.expose[0].eks.targetType', '"pod"', 'give one of instance, ip'],
['address-invalid', 'overlays.here.expose[1].aks.address', '"10.0.0"', 'give an IP address such as "192.0.2.10"'],
[
  'option-unsupported', 'overlays.here.expose[2].k3s.sourceRanges', 'k3s has no "sourceRanges"',
  'ServiceLB documents no source ranges: use network policies (option "network" of the application), or a firewall before the nodes',
],
);
wrong('a load balancer of nodes for nobody but the inside', here((web) => ({ expose: [web.endpoint('http').internally(untyped(LoadBalancer.k3s()))] })),
  ['audience-unsupported', 'overlays.here.expose[0]', 'k3s cannot serve the internal audience: whoever reaches it is not its choice', 'use publicly(…), or another platform'],
);
