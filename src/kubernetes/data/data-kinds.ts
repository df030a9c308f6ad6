import { groupKindOf } from '../kinds/group-kind';
import type { JsonObject, JsonValue } from '../objects/json';
import { idOf } from '../objects/resource';

/** What an object of a custom kind stands for, and is lost with it. */
export type DataKind = 'store' | 'content' | 'machine' | 'cluster' | 'backup';

/** By API group, the kinds that an operator keeps data for; `*` for all of a group. */
const KINDS: Readonly<Record<DataKind, Readonly<Record<string, readonly string[]>>>> = {
  /** Databases, queues, search, object and file stores: servers with volumes. */
  store: {
    'acid.zalan.do': ['postgresql'],
    'app.redislabs.com': ['RedisEnterpriseCluster', 'RedisEnterpriseDatabase'],
    'apps.foundationdb.org': ['FoundationDBCluster'],
    'apps.kubeblocks.io': ['Cluster'],
    'cassandra.datastax.com': ['CassandraDatacenter'],
    'ceph.rook.io': ['CephCluster'],
    'clickhouse.altinity.com': ['ClickHouseInstallation'],
    'clickhouse-keeper.altinity.com': ['ClickHouseKeeperInstallation'],
    'cluster.redpanda.com': ['Redpanda'],
    'couchbase.com': ['CouchbaseCluster'],
    'crdb.cockroachlabs.com': ['CrdbCluster'],
    'database.arangodb.com': ['ArangoDeployment'],
    'databases.spotahome.com': ['RedisFailover'],
    'dragonflydb.io': ['Dragonfly'],
    'elasticsearch.k8s.elastic.co': ['Elasticsearch'],
    'etcd.database.coreos.com': ['EtcdCluster'],
    'k8s.mariadb.com': ['MariaDB'],
    'k8ssandra.io': ['K8ssandraCluster'],
    'kafka.strimzi.io': ['Kafka', 'KafkaNodePool'],
    'kubedb.com': ['*'],
    'loki.grafana.com': ['LokiStack'],
    'mariadb.mmontes.io': ['MariaDB'],
    'minio.min.io': ['Tenant'],
    'moco.cybozu.com': ['MySQLCluster'],
    'mongodb.com': ['MongoDB', 'MongoDBMultiCluster', 'MongoDBOpsManager'],
    'mongodbcommunity.mongodb.com': ['MongoDBCommunity'],
    'monitoring.coreos.com': ['Prometheus', 'ThanosRuler'],
    'mysql.oracle.com': ['InnoDBCluster'],
    'mysql.presslabs.org': ['MysqlCluster'],
    'opensearch.opster.io': ['OpenSearchCluster'],
    'operator.victoriametrics.com': ['VMCluster', 'VMSingle', 'VLogs', 'VLSingle', 'VLCluster'],
    'pgv2.percona.com': ['PerconaPGCluster'],
    'pingcap.com': ['TidbCluster'],
    'planetscale.com': ['VitessCluster'],
    'postgres-operator.crunchydata.com': ['PostgresCluster'],
    'postgresql.cnpg.io': ['Cluster'],
    'ps.percona.com': ['PerconaServerMySQL'],
    'psmdb.percona.com': ['PerconaServerMongoDB'],
    'pxc.percona.com': ['PerconaXtraDBCluster'],
    'rabbitmq.com': ['RabbitmqCluster'],
    'redis.redis.opstreelabs.in': ['Redis', 'RedisCluster', 'RedisReplication'],
    'scylla.scylladb.com': ['ScyllaCluster', 'ScyllaDBDatacenter', 'ScyllaDBCluster'],
    'seaweed.seaweedfs.com': ['Seaweed'],
    'solr.apache.org': ['SolrCloud'],
    'stackgres.io': ['SGCluster', 'SGShardedCluster'],
    'vault.banzaicloud.com': ['Vault'],
    'yugabyte.com': ['YBCluster'],
    'zookeeper.pravega.io': ['ZookeeperCluster'],
  },
  /** What lies in such a store: a database, topic, queue, bucket or pool. */
  content: {
    'ceph.rook.io': ['CephBlockPool', 'CephFilesystem', 'CephFilesystemSubVolumeGroup', 'CephObjectStore', 'CephObjectStoreUser', 'CephObjectZone'],
    'cluster.redpanda.com': ['Topic'],
    'couchbase.com': ['CouchbaseBucket', 'CouchbaseEphemeralBucket'],
    'db.movetokube.com': ['Postgres'],
    'jetstream.nats.io': ['Stream', 'KeyValue', 'ObjectStore'],
    'k8s.mariadb.com': ['Database'],
    'kafka.strimzi.io': ['KafkaTopic'],
    'objectbucket.io': ['ObjectBucketClaim'],
    'objectstorage.k8s.io': ['BucketClaim', 'Bucket'],
    'postgresql.cnpg.io': ['Database'],
    'rabbitmq.com': ['Queue', 'Vhost'],
  },
  /** Disks, and machines with their disks. */
  machine: {
    'cdi.kubevirt.io': ['DataVolume'],
    'kubevirt.io': ['VirtualMachine', 'VirtualMachineInstance'],
    'longhorn.io': ['Volume', 'BackingImage'],
  },
  /** Whole clusters, and the machines of one. */
  cluster: {
    'cluster.x-k8s.io': ['Cluster', 'MachineDeployment', 'MachinePool'],
    'hive.openshift.io': ['ClusterDeployment'],
    'hypershift.openshift.io': ['HostedCluster', 'NodePool'],
  },
  /** Backups, and what makes, holds or finds them. */
  backup: {
    'barmancloud.cnpg.io': ['ObjectStore'],
    'groupsnapshot.storage.k8s.io': ['VolumeGroupSnapshot', 'VolumeGroupSnapshotContent'],
    'k8up.io': ['Schedule'],
    'longhorn.io': ['BackupTarget', 'RecurringJob'],
    'postgresql.cnpg.io': ['ScheduledBackup'],
    'snapshot.storage.k8s.io': ['VolumeSnapshot', 'VolumeSnapshotContent'],
    'stash.appscode.com': ['BackupConfiguration', 'Repository'],
    'velero.io': ['BackupStorageLocation', 'VolumeSnapshotLocation', 'Schedule'],
    'volsync.backube': ['ReplicationSource'],
  },
};

const BY_KIND: ReadonlyMap<string, DataKind> = new Map(Object.entries(KINDS).flatMap(([kind, groups]) =>
  Object.entries(groups).flatMap(([group, names]) => names.map((name): [string, DataKind] => [`${name}.${group}`, kind as DataKind]))));

/** Groups of which every object stands for something at a cloud provider, which goes with it. */
const CLOUD = /\.(?:services\.k8s\.aws|cnrm\.cloud\.google\.com|(?:aws|aws-native|azure|gcp|gcp-beta|azuread)(?:\.m)?\.(?:upbound|crossplane)\.io)$|^(?:[a-z]+\.)?(?:database|cache|storage|dbforpostgresql|dbformysql|documentdb|keyvault|containerservice|resources|network|compute|eventhub|servicebus)\.azure\.com$/;

/** What an object of a custom kind stands for; undefined for others. */
export function dataKindOf(object: JsonObject): DataKind | undefined {
  return BY_KIND.get(groupKindOf(object)) ?? BY_KIND.get(`*.${idOf(object).group}`);
}

/** Fields by which an object of whichever kind asks for volumes. */
const VOLUME_FIELDS: ReadonlySet<string> = new Set(['storageClassName', 'storageClass', 'volumeClaimTemplate', 'volumeClaimTemplates', 'persistentVolumeClaimSpec', 'dataVolumeClaimSpec', 'dataVolumeTemplates']);
/** Nothing that people write is nested deeper. */
const DEEPEST = 20;

/** True for a spec that asks for volumes somewhere, as operators' kinds spell it. */
export function asksForVolumes(spec: JsonValue | undefined, depth = 0): boolean {
  if (depth > DEEPEST || typeof spec !== 'object' || spec === null) return false;
  return Object.entries(spec).some(([key, value]) => VOLUME_FIELDS.has(key) || asksForVolumes(value as JsonValue, depth + 1));
}

/** True for an object that stands for something at a cloud provider: a database, a bucket, a network. */
export function isCloudResource(object: JsonObject): boolean {
  return CLOUD.test(idOf(object).group);
}
